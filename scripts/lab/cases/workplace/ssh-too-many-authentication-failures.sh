# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "deploy@lab:~$": exit, "password:": deploy }
# fields: { file: id_ed25519, user: deploy, host: node-1 }

## provoke
eval "$(ssh-agent -s)"
for number in 1 2 3 4 5 6 7; do ssh-keygen -q -t ed25519 -N '' -f ~/old-$number; ssh-add -q ~/old-$number; done
ssh deploy@node-1

## caught up
ssh -o IdentityAgent=none -o IdentitiesOnly=yes -i ~/.ssh/id_ed25519 deploy@node-1 echo connected
