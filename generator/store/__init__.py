"""What need not be made again: results of steps, each under the hash of all that it was made from."""
