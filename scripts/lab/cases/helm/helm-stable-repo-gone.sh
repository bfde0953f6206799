# environment: helm
# with: [Helm, Helm (old)]
# fields: { repo: lab, url: "http://127.0.0.1:8090" }
# skip: { fix 5: the machine has no network, fix 8: it is for Helm 2 }
# without: { confirm: this Helm does not take the old address in, catchUp: the machine has no network }

## prepare
mkdir -p repo
helm package charts/web -d repo; helm repo index repo --url http://127.0.0.1:8090
systemd-run --quiet --working-directory="$PWD/repo" python3 -m http.server 8090 --bind 127.0.0.1
wait_for 'curl -s http://127.0.0.1:8090/index.yaml'

## provoke
helm repo add stable https://kubernetes-charts.storage.googleapis.com

## provoke
/opt/old/helm repo add stable https://kubernetes-charts.storage.googleapis.com
