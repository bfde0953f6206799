# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml, user: deploy, host: node-1, task: Say it }
# fieldsOf: { confirm: { path: app.conf } }
# terminal: true

## prepare
cat > lab/site.yml <<'EOF'
- hosts: web
  gather_facts: false
  tasks:
    - name: Copy the settings
      ansible.builtin.copy:
        src: app.conf
        dest: /tmp/app.conf
    - name: Say it
      ansible.builtin.debug:
        msg: done
EOF

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 4
mkdir -p files
echo port=80 > files/app.conf

## catch-up 1
echo port=80 > example.conf

## caught up
ssh deploy@node-1 cat /etc/example.conf
