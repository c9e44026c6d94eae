# Pinned by its full version; whoever pulls it sees the digest, and can add it.
FROM node:22.23.3-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM packages AS build
RUN npm ci --include=dev
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY projections projections
COPY scripts scripts
COPY src src
RUN node node_modules/typescript/bin/tsc -p tsconfig.build.json

FROM node:22.23.3-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/var/lib/hoi-am
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
# A number, so that whoever starts the image can see that it is not root.
RUN install -d -m 700 -o 10001 -g 10001 /var/lib/hoi-am
USER 10001:10001
VOLUME /var/lib/hoi-am
EXPOSE 4000
STOPSIGNAL SIGTERM
# Read models may be built anew before anything is served.
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, whose shell keeps signals to itself.
CMD ["node", "dist/scripts/serve.js"]
