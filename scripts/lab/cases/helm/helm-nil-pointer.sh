# environment: helm
# with: [Helm, Helm (old)]
# fields: { release: web, chart: web, key: ingress.host, value: web.example.com, file: values.yaml }
# without: { catchUp: no cluster in this environment }

## prepare
sed -i 's/^data:/data:\n  host: "{{ .Values.ingress.host }}"/' charts/web/templates/configmap.yaml
touch charts/values.yaml

## provoke
cd charts
helm template web ./web

## provoke
/opt/old/helm template web ./web

## fix 6
sed -i 's/.Values.ingress.host/(.Values.ingress).host/' web/templates/configmap.yaml
