# environment: ansible
# with: [ansible-core, ansible-core (old), sudo]
# terminal: true
# answers: { "BECOME password:": deploy, "password for deploy:": deploy }
# fields: { path: inventory.ini, file: site.yml }
# without: { before: the check gives the password itself }
# as: { fix 4: deploy, fix 5: deploy }

## prepare
rm /etc/sudoers.d/50-deploy
adduser --quiet deploy sudo
printf -- '- hosts: all\n  become: true\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml
