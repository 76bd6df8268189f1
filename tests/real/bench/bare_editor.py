"""The floor: a window with a text box, and nothing else."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

app = QApplication(sys.argv)
window = QMainWindow()
editor = QPlainTextEdit()
editor.setObjectName("messageText")
window.setCentralWidget(editor)
window.setWindowTitle("Bare editor")
window.resize(800, 600)
window.show()
sys.exit(app.exec())
