# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml }

## prepare
mkdir lab/tasks
printf -- '- name: Say it\n  ansible.builtin.debug:\n    msg: done\n' > lab/tasks/main.yml
printf -- '- hosts: web\n  gather_facts: false\n  tasks: []\n  ansible.builtin.debug:\n    msg: done\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 4
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - ansible.builtin.debug:\n        msg: done\n' > site.yml

## caught up
ansible-playbook -i inventory.ini run-tasks.yml
