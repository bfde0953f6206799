# environment: ansible
# with: [apt, ansible-core]
# fields: { path: inventory.ini, file: site.yml }
# terminal: true

## prepare
printf -- '- hosts: web\n  gather_facts: false\n  tasks:\n    - ansible.builtin.ping:\n' > lab/site.yml
chown -R student: lab
cat > /usr/local/bin/unattended-upgrade-lab <<'EOF'
#!/usr/bin/python3
import fcntl, time
locks = [open(path, "w") for path in ("/var/lib/dpkg/lock-frontend", "/var/lib/dpkg/lock", "/var/lib/apt/lists/lock")]
for lock in locks:
    fcntl.lockf(lock, fcntl.LOCK_EX)
time.sleep(600)
EOF
chmod +x /usr/local/bin/unattended-upgrade-lab
systemd-run --quiet --unit=upgrades /usr/local/bin/unattended-upgrade-lab
sleep 1

## provoke
sudo apt-get install -y hello

## provoke
sudo apt-get update

## fix 3
sudo systemctl stop upgrades

## catch-up 1
sudo systemctl stop upgrades; cd ~/lab
