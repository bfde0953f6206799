# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini }
# ways: { fix 2: 2 }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Say it\n      ansible.builtin.command: echo a\n      ansible.builtin.shell: echo b\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml --syntax-check

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml --syntax-check

## fix 2.1
sed -i '/builtin.shell/d' site.yml
