# environment: shell
# with: [OpenSSH]
# terminal: true
# answers: { "deploy@lab:~$": exit, "(yes/no/[fingerprint])?": "yes" }
# fields: { host: node-7, user: deploy, ip: 127.0.0.11 }
# skip: { fix 3: no name server answers in this environment }

## provoke
ssh deploy@node-7

## fix 6
echo '127.0.0.11 node-7' | sudo tee -a /etc/hosts
