# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, module: ansible.builtin.command, task: Say it }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Ask\n      ansible.builtin.command:\n        cmd: "true"\n        warn: false\n    - name: Say it\n      ansible.builtin.debug:\n        msg: done\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 4
sed -i '/warn: false/d' site.yml

## caught up
ansible-playbook -i inventory.ini site.yml --start-at-task 'Say it'
