# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml, role: nginx }
# skip: { fix 4: the machine has no network, fix 6: the machine has no network }
# fails: { fix 2: there is no folder roles here }

## prepare
mkdir -p lab/shared/roles/nginx/tasks
printf -- '- name: Say it\n  ansible.builtin.debug:\n    msg: nginx\n' > lab/shared/roles/nginx/tasks/main.yml
printf -- '- hosts: web\n  gather_facts: false\n  roles:\n    - nginx\n  tasks:\n    - ansible.builtin.debug:\n        msg: the rest of the play\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 7
ln -s shared/roles roles

## catch-up 1
sed -i 's/^    - nginx/    # - nginx/; s/^  roles:/  # roles:/' site.yml
