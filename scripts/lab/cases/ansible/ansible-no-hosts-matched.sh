# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml, ip: 127.0.0.11, user: deploy }

## prepare
printf -- '- hosts: dbs\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
printf -- '- hosts: all\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/all.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
ansible -i inventory.ini dbs -m ping

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 3
sed -i 's/hosts: dbs/hosts: db/' site.yml

## catch-up 1
export ANSIBLE_HOST_KEY_CHECKING=False
cp all.yml site.yml

## caught up
ansible-playbook -i 127.0.0.11, -u deploy site.yml | grep ok=1
