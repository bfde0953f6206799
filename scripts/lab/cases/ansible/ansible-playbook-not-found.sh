# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: lab, file: inventory.ini }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks: []\n' > lab/site.yml
touch notes.yaml start.yml
chown -R student: lab

## provoke
ansible-playbook -i lab/inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i lab/inventory.ini site.yml
