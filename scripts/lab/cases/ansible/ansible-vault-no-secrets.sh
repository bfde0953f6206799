# environment: ansible
# with: [ansible-core, ansible-core (old)]
# terminal: true
# answers: { "Vault password:": practice }
# fields: { path: inventory.ini, file: site.yml, variable: db_password, value: x }
# fieldsOf: { confirm: { file: group_vars/all/vault.yml } }
# without: { before: the check asks for the password itself }
# skip: { fix 6: it opens an editor }

## prepare
as_student 'cd lab; mkdir -p group_vars/all; umask 077; echo practice > ~/.vault_pass; echo "db_password: x" > group_vars/all/vault.yml; ansible-vault encrypt --vault-password-file ~/.vault_pass group_vars/all/vault.yml'
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - ansible.builtin.debug:\n        var: db_password\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## catch-up 1
test -e group_vars/all/vault.yml || cp ~/vault.yml.aside group_vars/all/vault.yml

## caught up
test -f ~/vault.yml.aside
