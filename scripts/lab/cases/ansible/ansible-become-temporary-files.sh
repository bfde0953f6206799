# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml }
# skip: { fix 2: the machine has no network }

## prepare
printf '[defaults]\n' > lab/ansible.cfg
printf -- '- hosts: web\n  become: true\n  become_user: plain\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible all -i inventory.ini -b --become-user=nobody -m ping

## provoke
/opt/ansible-old/bin/ansible all -i inventory.ini -b --become-user=nobody -m ping

## fix 4
printf '[ssh_connection]\npipelining = True\n' >> ansible.cfg

## caught up
ANSIBLE_PIPELINING=True ansible-playbook -i inventory.ini site.yml
