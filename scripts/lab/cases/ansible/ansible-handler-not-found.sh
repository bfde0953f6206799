# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { path: inventory.ini, file: site.yml, value: Restart Nginx, service: ssh }
# fails: { fix 3: no role has a folder handlers here }

## prepare
cat > lab/site.yml <<'EOF'
- hosts: web
  gather_facts: false
  tasks:
    - name: Change it
      ansible.builtin.command: "true"
      notify: Restart Nginx
  handlers:
    - name: restart nginx
      ansible.builtin.debug:
        msg: restarted
EOF
chown student: lab/site.yml

## provoke
cd ~/lab
ansible-playbook -i inventory.ini site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook -i inventory.ini site.yml

## fix 4
sed -i 's/name: restart nginx/name: Restart Nginx/' site.yml

## catch-up 3
sed -i 's/^      notify/      # notify/' site.yml
