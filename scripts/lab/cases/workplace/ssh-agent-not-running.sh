# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "deploy@lab:~$": exit }
# fields: { file: id_ed25519, user: deploy, host: node-1 }
# ways: { fix 2: 1 }

## provoke
ssh-add ~/.ssh/id_ed25519

## caught up
ssh -i ~/.ssh/id_ed25519 -o IdentitiesOnly=yes deploy@node-1 echo connected
