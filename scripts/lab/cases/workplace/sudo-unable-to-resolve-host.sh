# environment: shell
# with: [sudo]
# skip: { fix 4: "no cloud image" }

## prepare
sed -i 's/ lab$//' /etc/hosts

## provoke
sudo true

## caught up
sudo id -u
