# environment: shell
# with: [bash, git]
# fields: { file: deploy.sh, url: /srv/course.git, image: web }
# skip: { fix 4: no container engine in this environment }

## prepare
as_student 'printf "#!/bin/bash\r\necho deployed\r\n" > deploy.sh; chmod +x deploy.sh'
as_student 'git init -q course; cd course; printf "#!/bin/bash\necho deployed\n" > deploy.sh; git add -A; git commit -qm "Add the script"'
install -d -o student /srv/course.git
as_student 'git clone -q --bare course /srv/course.git'

## provoke
./deploy.sh

## caught up
grep -c $'\r' ~/course-clean/deploy.sh | grep -x 0
