# environment: shell
# with: [OpenSSH, systemd]
# terminal: true
# answers: { "deploy@lab:~$": exit }
# fields: { host: node-1, port: 22, user: deploy, ip: node-2 }
# ways: { fix 7: 1 }
# fails: { fix 2: sshd is still off }

## prepare
# Another machine of the stand goes on answering: node-2 has an sshd of its own.
systemctl disable --quiet --now ssh.service
sed 's/^Include/ListenAddress 127.0.0.12\nPidFile none\n&/' /etc/ssh/sshd_config > /etc/ssh/node-2
echo 'ListenAddress 127.0.0.11' >> /etc/ssh/sshd_config
systemd-run --quiet -p RuntimeDirectory=sshd -p RuntimeDirectoryPreserve=yes /usr/sbin/sshd -D -f /etc/ssh/node-2
wait_for 'nc -z node-2 22'

## provoke
ssh -p 22 deploy@node-1

## caught up
ssh deploy@node-2 echo connected
