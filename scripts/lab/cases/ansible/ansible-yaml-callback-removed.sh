# environment: ansible
# with: [ansible-core]

## prepare
printf '[defaults]\nstdout_callback = community.general.yaml\n' > lab/ansible.cfg
chown -R student: lab

## provoke
cd ~/lab
ansible localhost -m ping
