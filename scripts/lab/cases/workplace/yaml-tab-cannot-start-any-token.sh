# environment: shell
# with: [PyYAML]
# fields: { file: compose.yaml }

## prepare
as_student 'git init -q .; printf "services:\n  web: {}\n" > compose.yaml; git add compose.yaml; git commit -qm "Begin"'
as_student 'printf "services:\n\tweb:\n\t\timage: nginx\n" > compose.yaml'

## provoke
python3 -c 'import sys, yaml; print(yaml.safe_load(open("compose.yaml")))'
