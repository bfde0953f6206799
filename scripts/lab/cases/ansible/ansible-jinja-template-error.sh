# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml }

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - name: Say it\n      ansible.builtin.debug:\n        msg: "{{ /home/centos }}"\n' > lab/site.yml
chown -R student: lab

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 2
sed -i "s#{{ /home/centos }}#{{ '/home/centos' }}#" site.yml

## catch-up 1
sed -i 's#"{{.*}}"#/home/centos#' site.yml
