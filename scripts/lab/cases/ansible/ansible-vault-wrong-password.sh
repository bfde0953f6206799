# environment: ansible
# with: [ansible-core, ansible-core (old)]
# terminal: true
# answers: { "Vault password:": wrong, "New Vault password:": practice, "Confirm New Vault password:": practice, "Vault password (dev):": practice }
# fields: { path: inventory.ini, file: group_vars/all/vault.yml }
# fails: { fix 2: the wrong password is typed once more }
# skip: { fix 9: it opens an editor, catch-up 4: it opens an editor }

## prepare
as_student 'cd lab; mkdir -p group_vars/all; printf "practice\nsecond line\n" > ~/.vault_pass; echo practice > ~/right; echo "db_password: x" > group_vars/all/vault.yml; ansible-vault encrypt --vault-password-file ~/right group_vars/all/vault.yml'
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - ansible.builtin.debug:\n        var: db_password\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml --vault-password-file ~/.vault_pass

## provoke
ansible-vault view group_vars/all/vault.yml

## provoke
/opt/ansible-old/bin/ansible-vault view --vault-password-file ~/.vault_pass group_vars/all/vault.yml

## fix 5
sed -i 2d ~/.vault_pass

## verify
ansible-vault view --vault-password-file ~/.vault_pass group_vars/all/vault.yml && echo 'The plain text of the file, and no line with ERROR.'

## catch-up 3
echo 'db_password: y' > group_vars/all/vault.yml

## caught up
ansible-playbook -i inventory.ini site.yml
