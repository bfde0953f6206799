# environment: ansible
# with: [ansible-core, ansible-core (old)]
# fields: { file: site.yml }

## prepare
cat > lab/site.yml <<'EOF'
- hosts: web
  tasks:
    - name: Say it
      ansible.builtin.debug:
        msg: Note: done
EOF

## provoke
cd ~/lab
ansible-playbook --syntax-check site.yml

## provoke
/opt/ansible-old/bin/ansible-playbook --syntax-check site.yml

## fix 3
sed -i 's/msg: Note: done/msg: "Note: done"/' site.yml

## catch-up 3
printf -- '- hosts: web\n  tasks:\n    - name: Say it\n      ansible.builtin.debug:\n        msg: "Note: done"\n' > site.yml
