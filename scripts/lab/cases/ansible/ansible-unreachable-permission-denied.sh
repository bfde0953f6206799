# environment: ansible
# with: [ansible-core, ansible-core (old), OpenSSH]
# terminal: true
# answers: { "password:": deploy, "deploy@lab:~$": exit }
# fields: { path: inventory.ini, user: deploy, host: node-1, file: site.yml }
# skip: { catch-up 2: the machine has no network and sshpass is there }
# wait: 30

## prepare
: > /home/deploy/.ssh/authorized_keys
# Five refused logins in a minute would lock the student out for a while: that is another entry.
echo 'PerSourcePenalties no' > /etc/ssh/sshd_config.d/penalties.conf
systemctl reload ssh.service
printf -- '- hosts: all\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible all -i inventory.ini -m ping

## provoke
/opt/ansible-old/bin/ansible all -i inventory.ini -m ping

## caught up
ansible-playbook -i inventory.ini site.yml -u deploy -k
