# environment: shell
# with: [sudo]
# user: plain
# terminal: true
# answers: { "password for plain:": plain, "[sudo] password": plain, "root@lab:~#": exit, "Password:": root }
# fields: { user: plain, name: student, host: node-1 }
# ways: { fix 1: 2 }
# logins: [fix 2]
# as: { fix 1.2: root }

## prepare
echo root:root | chpasswd

## provoke
sudo ls /root


## caught up
su - -c id | grep uid=0
