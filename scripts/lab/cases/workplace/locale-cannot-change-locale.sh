# environment: shell
# with: [Debian, bash]
# ways: { fix 5: 2 }

## provoke
export LC_ALL=en_US.UTF-8
perl -e 'print "hello\n"'

## fix 6
exec 8>&1; export LC_ALL=en_US.UTF-8
