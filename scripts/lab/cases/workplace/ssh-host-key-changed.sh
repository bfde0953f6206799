# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "(yes/no/[fingerprint])?": "yes", "deploy@lab:~$": exit }
# fields: { host: node-1, user: deploy }
# ways: { fix 3: 1 }

## prepare
as_student 'ssh-keygen -q -t ed25519 -N "" -f other; printf "node-1 %s\n" "$(cut -d" " -f1,2 other.pub)" > .ssh/known_hosts'

## provoke
ssh deploy@node-1

## caught up
ssh -o UserKnownHostsFile=~/.ssh/known_hosts_course deploy@node-1 echo connected
