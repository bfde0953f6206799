# environment: ansible
# with: [ansible-core, ansible-core (old)]
# without: { before: the error is in what was typed }
# fields: { file: inventory.ini }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks: []\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook inventory.ini site.yml
