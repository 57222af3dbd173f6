# The container image of Vitrine: built by the project's own commands, run as nobody in particular.
#
#   docker build --tag vitrine .
#   docker run --publish 8080:8080 --volume vitrine:/data vitrine

FROM rust:1.95-slim-bookworm AS build
# A C compiler comes with the Rust image; cmake, make and nasm are installed by `cargo xtask`.
COPY --from=node:20-bookworm-slim /usr/local/bin/node /usr/local/bin/node
COPY --from=node:20-bookworm-slim /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo xtask build --profile image && cp target/image/vitrine /vitrine

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin vitrine \
 && install --directory --owner=vitrine --group=vitrine --mode=0700 /data
COPY --from=build /vitrine /usr/local/bin/vitrine
USER vitrine
ENV VITRINE_DATA=/data VITRINE_LISTEN=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
# Without curl in the image: bash asks by itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["vitrine"]
CMD ["serve"]
