# environment: helm
# with: [Helm, Helm (old)]
# fields: { chart: shop, repo: lab, url: "http://127.0.0.1:8090", release: shop, version: 0.1.0, namespace: default }
# fieldsOf: { fix 8: { repo: shops, url: "http://127.0.0.1:8091" } , verify: { repo: shops } }
# skip: { fix 10: no cluster in this environment }
# without: { catchUp: no cluster in this environment }

## prepare
mkdir -p repo shops
cp -r charts/web /tmp/shop; sed -i 's/name: web/name: shop/' /tmp/shop/Chart.yaml
helm package charts/web -d repo; helm repo index repo --url http://127.0.0.1:8090
helm package /tmp/shop -d shops; helm repo index shops --url http://127.0.0.1:8091
systemd-run --quiet --working-directory="$PWD/repo" python3 -m http.server 8090 --bind 127.0.0.1
systemd-run --quiet --working-directory="$PWD/shops" python3 -m http.server 8091 --bind 127.0.0.1
wait_for 'curl -s http://127.0.0.1:8090/index.yaml'
wait_for 'curl -s http://127.0.0.1:8091/index.yaml'
as_student 'helm repo add lab http://127.0.0.1:8090'

## provoke
helm install shop lab/shop

## provoke
/opt/old/helm install shop lab/shop
