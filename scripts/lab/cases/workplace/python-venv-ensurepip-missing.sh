# environment: apt
# with: [Python, Debian]
# fields: { path: venv }
# ways: { fix 2: 1 }
# without: { catchUp: the small repository of the lab has no ansible }

## prepare
dpkg --remove --force-depends python3-venv python3.13-venv

## provoke
python3 -m venv venv
