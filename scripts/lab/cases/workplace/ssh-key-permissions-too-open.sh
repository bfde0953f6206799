# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "deploy@lab:~$": exit }
# fields: { file: id_ed25519, user: deploy, host: node-1 }
# ways: { fix 2: 1 }

## prepare
as_student 'chmod 644 .ssh/id_ed25519'

## provoke
ssh -o BatchMode=yes deploy@node-1

## catch-up 4
cat ~/.ssh/lab.pub | sudo tee -a /home/deploy/.ssh/authorized_keys

## caught up
ssh -i ~/.ssh/lab -o IdentitiesOnly=yes deploy@node-1 echo connected
