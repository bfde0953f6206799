# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { module: ansible.builtin.debgu, file: site.yml, path: inventory.ini }
# skip: { fix 4: the machine has no network, fix 6: the machine has no network }
# without: { catchUp: the machine has no network }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Say it\n      ansible.builtin.debgu:\n        msg: done\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 3
sed -i 's/debgu/debug/' site.yml
