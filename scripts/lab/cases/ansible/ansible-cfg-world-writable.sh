# environment: ansible
# with: [ansible-core, ansible-core (old)]
# ways: { fix 1: 2 }

## prepare
printf '[defaults]\ninventory = inventory.ini\n' > lab/ansible.cfg
chown -R student: lab
chmod 777 lab

## provoke
cd ~/lab
ansible all --list-hosts

## provoke
/opt/ansible-old/bin/ansible all --list-hosts
