"""Ways to compose a picture, one file each: `draw(scene)` paints its layers from back to front and sets focus and quiet.

The words that call for a grammar are in `media/pictures/words.toml` under its file's name.
"""
