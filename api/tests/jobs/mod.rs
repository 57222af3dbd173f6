mod purge;
mod render;
