# environment: shell
# with: [OpenSSH]
# terminal: true
# fields: { user: deploy, host: node-1 }
# ways: { fix 6: 2 }

## prepare
as_student 'echo "export SSH_PRIVATE_KEY=\"\$(tr -d \"\\n\" < ~/.ssh/id_ed25519)\"" >> .profile'

## provoke
eval "$(ssh-agent -s)" && printf '%s\n' "$SSH_PRIVATE_KEY" | tr -d '\r' | ssh-add -

## fix 6
export SSH_PRIVATE_KEY="$(cat ci_key)"

## caught up
ssh deploy@node-1 hostname
