"""The explorer: the notebook's sliders in the browser and in Jupyter.

One view model (`session`), pure: a message in, a message out. Two doors to it: `server` (a web page over a websocket)
and `widget` (Jupyter, VS Code, Colab).
"""
