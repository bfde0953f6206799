# environment: ansible
# with: [ansible-core, OpenSSH]
# terminal: true
# answers: { "(yes/no/[fingerprint])?": "yes", "deploy@lab:~$": exit }
# fields: { path: inventory.ini, host: node-1, user: deploy }

## prepare
sed -i '/node-2/d' lab/inventory.ini
as_student 'ssh-keygen -q -t ed25519 -N "" -f other; printf "node-1 %s\n" "$(cut -d" " -f1,2 other.pub)" > .ssh/known_hosts'

## provoke
cd ~/lab
ansible all -i inventory.ini -m ping
