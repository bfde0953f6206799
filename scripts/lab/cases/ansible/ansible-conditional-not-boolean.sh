# environment: ansible
# with: [ansible-core]
# fields: { path: inventory.ini, role: nginx }
# ways: { fix 4: 2 }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  vars:\n    items_list: [1]\n  tasks:\n    - name: Say it\n      ansible.builtin.debug:\n        msg: done\n      when: items_list\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## fix 2
sed -i 's/when: items_list/when: items_list | length > 0/' site.yml
