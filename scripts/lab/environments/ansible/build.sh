# The newest release, and the last one before the templates were rewritten, whose words many still see.
python3 -m venv /opt/ansible
/opt/ansible/bin/pip install -q --no-cache-dir ansible-core==2.21.5 docker
python3 -m venv /opt/ansible-old
/opt/ansible-old/bin/pip install -q --no-cache-dir 'ansible-core>=2.18,<2.19'
ln -s /opt/ansible/bin/ansible* /usr/local/bin/

runuser -u student -- bash -euc '
mkdir ~/lab
cd ~/lab
cat > inventory.ini <<EOF
[web]
node-1

[db]
node-2

[all:vars]
ansible_user=deploy
ansible_python_interpreter=/usr/bin/python3
EOF'
