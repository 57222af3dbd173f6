// The access matrix.
