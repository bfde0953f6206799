# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml }
# ways: { fix 5: 1 }
# skip: { fix 5: Python is there and has only another name }
# without: { confirm: Python is there and has only another name }

## prepare
sed -i 's#=/usr/bin/python3#=/usr/bin/python#' lab/inventory.ini
printf -- '- hosts: all\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible all -i inventory.ini -m ping

## provoke
/opt/ansible-old/bin/ansible all -i inventory.ini -m ping

## fix 3
sed -i 's#=/usr/bin/python$#=/usr/bin/python3#' inventory.ini

## caught up
ansible-playbook -i inventory.ini site.yml -e ansible_python_interpreter=/usr/bin/python3
