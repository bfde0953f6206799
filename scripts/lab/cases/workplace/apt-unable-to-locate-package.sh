# environment: apt
# with: [apt, Debian]
# fields: { package: hello, name: hello }
# ways: { fix 5: 1 }
# without: { catchUp: the small repository of the lab has no docker.io }

## prepare
rm -rf /var/lib/apt/lists/*

## provoke
sudo apt-get install -y hello
