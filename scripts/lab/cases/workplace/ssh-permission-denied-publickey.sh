# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "deploy@lab:~$": exit }
# fields: { file: id_ed25519, user: deploy, host: node-1 }
# as: { fix 8: deploy }
# wait: 30
# fails: { fix 2: the server does not know the key yet, fix 4: the server does not know the key yet }

## prepare
: > /home/deploy/.ssh/authorized_keys
printf 'PasswordAuthentication no\nKbdInteractiveAuthentication no\n' > /etc/ssh/sshd_config.d/keys-only.conf
systemctl restart ssh.service

## provoke
ssh deploy@node-1

## fix 5
cat ~/.ssh/id_ed25519.pub | sudo tee -a /home/deploy/.ssh/authorized_keys

## catch-up 1
test -f ~/.ssh/course || ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/course
grep -q course ~deploy/.ssh/authorized_keys 2> /dev/null || cat ~/.ssh/course.pub | sudo tee -a /home/deploy/.ssh/authorized_keys

## caught up
ssh -i ~/.ssh/course -o IdentitiesOnly=yes deploy@node-1 echo connected
