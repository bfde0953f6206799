# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, host: node-1, file: site.yml, variable: web_port, value: 8080 }

## prepare
cat > lab/site.yml <<'EOF'
- hosts: web
  gather_facts: false
  tasks:
    - name: Say the port
      ansible.builtin.debug:
        msg: "port {{ web_port }}"
EOF

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 3
mkdir -p group_vars
echo 'web_port: 8080' > group_vars/web.yml

## caught up
ansible-playbook -i inventory.ini site.yml -e web_port=8080
