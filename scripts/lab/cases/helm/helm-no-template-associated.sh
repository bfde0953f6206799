# environment: helm
# with: [Helm, Helm (old)]
# fields: { chart: web, name: web.labels }
# ways: { fix 3: 1 }
# fails: { fix 2: there is no folder charts in this chart }
# without: { catchUp: no cluster in this environment }

## prepare
printf '{{- define "shop.labels" -}}\napp: web\n{{- end }}\n' > charts/web/templates/_helpers.tpl
sed -i 's/^data:/  labels:\n    {{- include "web.labels" . | nindent 4 }}\ndata:/' charts/web/templates/configmap.yaml

## provoke
cd charts
helm template web ./web

## provoke
/opt/old/helm template web ./web

## fix 3.1
sed -i 's/shop.labels/web.labels/' web/templates/_helpers.tpl
