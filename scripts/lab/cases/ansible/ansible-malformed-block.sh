# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    name: Say it\n    ansible.builtin.debug:\n      msg: done\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml --syntax-check

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml --syntax-check

## fix 1
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Say it\n      ansible.builtin.debug:\n        msg: done\n' > site.yml
