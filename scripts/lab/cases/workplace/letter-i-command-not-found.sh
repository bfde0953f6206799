# environment: helm
# with: [bash, kubectl]
# without: { before: the program is there all the time and only the typed name is wrong, catchUp: no cluster in this environment }
# skip: { fix 5: no Docker in this environment }

## provoke
kubectI get pods

## provoke
heIm list
