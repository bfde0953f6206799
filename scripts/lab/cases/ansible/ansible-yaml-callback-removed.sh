# environment: ansible
# with: [ansible-core]

## prepare
printf '[defaults]\nstdout_callback = community.general.yaml\n' > lab/ansible.cfg
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## caught up
ansible-playbook -i inventory.ini site.yml
