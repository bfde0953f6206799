# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { host: node-1, path: inventory.ini, value: ssh, task: Say it }
# ways: { fix 3: 1 }

## prepare
printf -- '- hosts: web\n  become: true\n  gather_facts: false\n  tasks:\n    - name: Restart it\n      ansible.builtin.service:\n        name: sshserver\n        state: restarted\n    - name: Say it\n      ansible.builtin.debug:\n        msg: done\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 3.1
sed -i 's/sshserver/ssh/' site.yml

## caught up
ansible-playbook -i inventory.ini site.yml --start-at-task 'Say it'
