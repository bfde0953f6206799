# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "deploy@lab:~$": exit, "(yes/no/[fingerprint])?": "yes" }
# fields: { user: deploy, host: node-1, name: deploy, ip: node-2 }
# fails: { fix 2: the jump host still forbids it }


## prepare
echo 'AllowTcpForwarding no' > /etc/ssh/sshd_config.d/jump.conf
systemctl reload ssh.service

## provoke
ssh -J deploy@node-1 deploy@node-2

## fix 5
sudo sed -i 's/no/yes/' /etc/ssh/sshd_config.d/jump.conf
